package vn.tincay.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tincay.base.step.HasState;

/** A visit of one agency. */
public record Visit(
        UUID id, UUID agency, String agencyName, String title, LocalDate plannedOn, State state, Instant changedAt)
        implements HasState {

    public enum State {
        PLANNED,
        DONE,
        CANCELLED
    }

    /** What a viewer can be to a visit. */
    enum Party {
        OFFICER,
        HEAD
    }
}
