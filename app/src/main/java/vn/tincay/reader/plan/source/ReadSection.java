package vn.tincay.reader.plan.source;

/** A heading with its number: {@code I. MỤC ĐÍCH, YÊU CẦU}, {@code I.1. Mục đích}. */
public record ReadSection(String heading, Source source) {}
