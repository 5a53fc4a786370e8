package vn.tincay.reader.plan;

import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.source.Source;

/** A phone number that people can call, in digits only, with its owner; null when no owner is named. */
public record Hotline(String number, @Nullable String owner, Source source) {}
