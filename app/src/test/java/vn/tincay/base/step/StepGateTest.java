package vn.tincay.base.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/** The order in which a gate checks a step, shown with books that their holders lend. */
class StepGateTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Problem NOT_YOURS = Problem.of("not-yours");

    private final Lending gate = new Lending();

    @Test
    void allowsTheStepToTheResponsiblePerson() {
        assertThat(lend("An")).isEqualTo(Outcome.done(new Book("An", State.IN)));
    }

    @Test
    void checksTheViewersRoleAfterLocking() {
        gate.behindTheLock = new Book("Bình", State.IN);
        assertThat(lend("An")).isEqualTo(Outcome.refused(NOT_YOURS));
    }

    @Test
    void checksTheRoleAfterLockingForASecondClickToo() {
        gate.behindTheLock = new Book("Bình", State.OUT);
        gate.again = true;
        assertThat(lend("An")).isEqualTo(Outcome.refused(NOT_YOURS));
    }

    @Test
    void whoIsResponsibleAfterLockingTakesTheStep() {
        gate.behindTheLock = new Book("Bình", State.IN);
        assertThat(lend("Bình")).isEqualTo(Outcome.done(gate.behindTheLock));
    }

    private Outcome<Book> lend(String viewer) {
        return gate.take(viewer, ID, Lend.LEND, StepInput.of("", ""), book -> List.of(), book -> book);
    }

    enum State {
        IN,
        OUT
    }

    record Book(String holder, State state) implements HasState {}

    enum Party {
        HOLDER
    }

    enum Lend implements Step<Book, Party> {
        LEND;

        @Override
        public StepLine<Book, Party> line() {
            return StepLine.<Book, Party>by(Party.HOLDER).from(State.IN).to(State.OUT);
        }
    }

    private static final class Lending extends StepGate<String, Book, Party, Lend> {

        private Book behindTheLock = new Book("An", State.IN);
        private boolean again;

        Lending() {
            super(Lend.class);
        }

        @Override
        public Set<Party> parties(String viewer, Book book) {
            return book.holder().equals(viewer) ? EnumSet.of(Party.HOLDER) : Set.of();
        }

        @Override
        protected Book lock(String viewer, UUID id, Lend step) {
            return behindTheLock;
        }

        @Override
        protected Problem notYours(String viewer, Book book, Lend step) {
            return NOT_YOURS;
        }

        @Override
        protected boolean isRepeated(String viewer, Book book, Lend step, StepInput stepInput) {
            return again;
        }

        @Override
        protected Problem closed(Book book, Lend step, StepInput stepInput) {
            return Problem.of("closed");
        }

        @Override
        protected boolean shows(Book book, Lend step, StepInput stepInput) {
            return true;
        }
    }
}
