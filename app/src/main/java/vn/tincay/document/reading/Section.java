package vn.tincay.document.reading;

/** A heading with its number: {@code I. MỤC ĐÍCH, YÊU CẦU}, {@code I.1. Mục đích}. */
public record Section(String heading, Source source) {}
