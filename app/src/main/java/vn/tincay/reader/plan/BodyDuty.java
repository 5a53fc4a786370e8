package vn.tincay.reader.plan;

import java.util.List;
import vn.tincay.reader.plan.source.Source;

/** The duties that a plan gives one body; {@code requested} if the plan can only ask for them ("Đề nghị …"). */
public record BodyDuty(String name, List<String> duties, boolean requested, Source source) {}
