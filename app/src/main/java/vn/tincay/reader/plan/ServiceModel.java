package vn.tincay.reader.plan;

import java.util.List;

/** A service model the plan keeps or builds; code of the catalogue in {@code models.tsv}. */
public record ServiceModel(String code, String name, List<String> locations, Source source) {}
