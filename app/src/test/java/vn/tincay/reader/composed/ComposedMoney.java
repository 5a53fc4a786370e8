package vn.tincay.reader.composed;

import java.util.List;
import java.util.Random;

/** The funding section of a composed plan, and the sources expected from it; without lines there is no section. */
record ComposedMoney(List<String> lines, List<String> sources) {
    private static final List<String> BUDGETS =
            List.of("ngân sách tỉnh năm 2024", "ngân sách nhà nước theo phân cấp", "dự toán chi thường xuyên năm 2024");
    private static final List<String> OTHERS = List.of(
            "hỗ trợ của tổ chức quốc tế",
            "nguồn vận động của Hội Chữ thập đỏ",
            "Quỹ Bảo trợ trẻ em",
            "các nguồn hợp pháp khác");

    static ComposedMoney of(String kind, Random random) {
        String budget = BUDGETS.get(random.nextInt(BUDGETS.size()));
        String other = OTHERS.get(random.nextInt(OTHERS.size()));
        String capital = Character.toUpperCase(budget.charAt(0)) + budget.substring(1);
        return switch (kind) {
            case "heading" -> new ComposedMoney(List.of("KINH PHÍ: " + capital + "; " + other), List.of(budget, other));
            case "list" ->
                new ComposedMoney(
                        List.of(
                                "KINH PHÍ THỰC HIỆN",
                                "- " + capital + ".",
                                "- " + other + ".",
                                "- Các đơn vị lập dự toán gửi Sở Tài chính thẩm định."),
                        List.of(budget, other));
            case "given" ->
                new ComposedMoney(
                        List.of(
                                "KINH PHÍ",
                                "Kinh phí thực hiện Kế hoạch do " + budget + " bảo đảm và huy động từ " + other + "."),
                        List.of(budget + " bảo đảm", other));
            case "used" ->
                new ComposedMoney(
                        List.of(
                                "KINH PHÍ",
                                "Kinh phí cho các việc trong năm sử dụng từ kinh phí chi cho công tác gia đình; "
                                        + other + "; việc thanh toán theo đúng quy định."),
                        List.of("kinh phí chi cho công tác gia đình", other));
            default -> new ComposedMoney(List.of(), List.of());
        };
    }
}
