package vn.tincay.plan.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event: the issuer of a plan reminded these bodies below to answer it with a plan of their own.
 *
 * @param dueOn the day by which it wants their plans; null for none
 */
public record AnswersReminded(
        UUID plan,
        String title,
        String issuer,
        List<UUID> agencies,
        @Nullable LocalDate dueOn) {
    public AnswersReminded {
        agencies = List.copyOf(agencies);
    }
}
