package vn.tincay.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.abuse.AnswerCounts;
import vn.tincay.bench.abuse.Attack;
import vn.tincay.bench.abuse.Attacks;
import vn.tincay.bench.load.Load;
import vn.tincay.bench.load.Officers;
import vn.tincay.bench.machine.Processes;

/** Measures what officers notice while the product is attacked, one attack after the other. */
public final class Attacking implements Bench {

    private static final double SLOWEST_MS = 500;

    /** CPU seconds in one second below which the application has no work of an attack left. */
    private static final double QUIET = 0.2;

    private static final int LONGEST_WAIT_S = 90;

    @Override
    public String name() {
        return "abuse";
    }

    @Override
    public String description() {
        return "officers' pages while the product is attacked";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        boolean all = bed.scale().isNational();
        var time = Duration.ofSeconds(all ? 30 : 8);
        try (var officers = Officers.open(bed)) {
            officers.during(() -> pause(time)); // the first pages are slow with or without an attack
            var quiet = officers.during(() -> pause(time));
            bed.report(Figure.of(
                            "p95 ms of officers, nobody attacks", quiet.times().p95())
                    .goal(Goal.atMost(SLOWEST_MS))
                    .note(quiet.described()));
            var total = new Total();
            for (var attack : Attacks.all(all ? 8 : 3)) {
                try {
                    attack.prepare(bed);
                    runOne(bed, officers, attack, time, total);
                } finally {
                    attack.clear(bed);
                }
                settle(bed);
            }
            total.report(bed);
        }
    }

    private static void runOne(TestBed bed, Officers officers, Attack attack, Duration time, Total total)
            throws Exception {
        var answers = new AnswerCounts();
        var load = officers.during(() -> {
            attack.run(bed, time, answers);
            return answers;
        });
        boolean ended = !bed.product().isRunning();
        var figure =
                Figure.of("p95 ms of officers, " + attack.name(), load.times().p95());
        bed.report((attack.officersCanWork() ? figure.goal(Goal.atMost(SLOWEST_MS)) : figure)
                .note("answered: %s; officers: %s%s"
                        .formatted(answers, load.described(), ended ? "; the process ended" : "")));
        attack.figures().forEach(bed::report);
        total.add(attack, load, ended);
        if (ended) {
            bed.restart();
            officers.signIn();
        } else {
            answers.requireOnly(attack.expected());
        }
    }

    /** Sums over all attacks: failed requests of officers, and ends of the process. */
    private static final class Total {

        private final List<String> where = new ArrayList<>();
        private final List<String> ends = new ArrayList<>();
        private int failed;

        void add(Attack attack, Load load, boolean ended) {
            if (attack.officersCanWork() && load.failed() > 0) {
                where.add(attack.name() + ": " + load.failed());
                failed += load.failed();
            }
            if (ended) {
                ends.add(attack.name());
            }
        }

        void report(TestBed bed) {
            bed.report(Figure.of("officers' requests that failed", failed)
                    .goal(Goal.atMost(0))
                    .note(String.join("; ", where)));
            bed.report(Figure.of("times the process ended", ends.size())
                    .goal(Goal.atMost(0))
                    .note(String.join("; ", ends)));
        }
    }

    private static Void pause(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
        return null;
    }

    /** Waits, at most 90 s, until the work left by an attack is done, so that it does not count for the next attack. */
    private static void settle(TestBed bed) throws InterruptedException {
        for (int second = 0; second < LONGEST_WAIT_S; second++) {
            double before = Processes.cpu(bed.product().application());
            TimeUnit.SECONDS.sleep(1);
            if (Processes.cpu(bed.product().application()) - before < QUIET) {
                return;
            }
        }
    }
}
