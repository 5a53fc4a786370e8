package vn.tincay.reader.plan;

import java.util.List;
import vn.tincay.reader.plan.source.Source;

/** A service model that the plan maintains or builds; the code is from the catalogue {@code models.tsv}. */
public record ServiceModel(String code, String name, List<String> locations, Source source) {}
