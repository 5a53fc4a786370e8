package vn.tincay.reader.plan;

import java.util.List;

/** What a body has to do under "Tổ chức thực hiện"; {@code requested} when the plan can only ask it ("Đề nghị …"). */
public record BodyDuty(String name, List<String> duties, boolean requested, Source source) {}
