package vn.tincay.reader.composed;

import java.util.ArrayList;
import java.util.List;

/** The end of a composed plan: recipients and signature in the layouts that documents use. */
final class ComposedEnd {
    private static final String GAP = " ".repeat(24);
    private static final List<String> OFFICE = List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");

    private ComposedEnd() {}

    static List<String> lines(ComposedFacts facts) {
        List<String> left = new ArrayList<>(List.of("Nơi nhận:"));
        facts.recipients().forEach(recipient -> left.add("- " + recipient + (recipient.startsWith("Lưu") ? "." : ";")));
        List<String> right = new ArrayList<>(OFFICE);
        right.add(facts.signer());
        List<String> lines = new ArrayList<>();
        switch (facts.variant().end()) {
            case "before" -> {
                lines.addAll(right);
                lines.addAll(left);
            }
            case "beside" -> {
                for (int i = 0; i < left.size(); i++) {
                    lines.add(left.get(i) + (i < OFFICE.size() ? GAP + OFFICE.get(i) : ""));
                }
                lines.add(GAP + GAP + facts.signer());
            }
            case "higher" -> {
                lines.add(GAP + GAP + OFFICE.getFirst());
                lines.add(left.getFirst() + GAP + OFFICE.get(1));
                lines.add(left.get(1) + GAP + OFFICE.get(2));
                lines.addAll(left.subList(2, left.size() - 1));
                lines.add(left.getLast() + GAP + facts.signer());
            }
            case "oneLine" -> {
                lines.add("Nơi nhận: " + String.join("; ", facts.recipients()) + ".");
                lines.addAll(right);
            }
            case "two" -> {
                lines.add(OFFICE.getFirst() + GAP + "LIÊN MINH HỢP TÁC XÃ");
                lines.add(OFFICE.get(1) + GAP + "CHỦ TỊCH");
                lines.add(OFFICE.get(2));
                lines.add(facts.signer() + GAP + "Tôn Nữ Kim Chi");
                lines.addAll(left);
            }
            default -> {
                lines.addAll(left);
                lines.addAll(right);
            }
        }
        return lines;
    }
}
