package vn.tincay.reader.composed;

import java.io.IOException;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.reader.ComposedPlansTest;
import vn.tincay.reader.PlanJson;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.ReadResult;
import vn.tincay.reader.composed.file.PlanFormats;

/**
 * Reads composed plans one after the other in this process, for {@code bench/run plans}. Prints the rate, the slowest
 * plan in milliseconds, and the share of facts with a confidence of at least 0.9 that were right.
 */
final class ThousandPlans {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ThousandPlans() {}

    public static void main(String[] arguments) throws IOException {
        int plans = Integer.parseInt(arguments[0]);
        Random random = new Random(20260102);
        long reading = 0;
        long slowest = 0;
        int[] sure = new int[2];
        for (int i = 0; i < plans; i++) {
            ComposedFacts facts = ComposedFacts.of(ComposedPlansTest.variant(random, i), random);
            String format = facts.variant().format();
            byte[] file = PlanFormats.bytes(PlanComposer.paragraphs(facts), format);
            long began = System.nanoTime();
            ReadResult read = PlanReading.of(file, PlanFormats.name(format));
            String json = read instanceof ReadDocument plan ? PlanJson.of(plan.plan()) : "{}";
            long took = System.nanoTime() - began;
            reading += took;
            slowest = Math.max(slowest, took);
            FactComparison comparison = new FactComparison(false, true);
            comparison.compare(JSON.valueToTree(facts.expected()), JSON.readTree(json));
            ComposedPlansTest.calibrate(comparison, JSON.readTree(json), sure);
        }
        System.out.println("rate " + plans / (reading / 1e9));
        System.out.println("slowest " + slowest / 1e6);
        System.out.println("sure " + sure[0] / (double) (sure[0] + sure[1]));
    }
}
