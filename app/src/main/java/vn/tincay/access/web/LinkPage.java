package vn.tincay.access.web;

/** A link to hand over, shown once; {@code name} is whom it is for, {@code days} how long it works. */
public record LinkPage(String name, String link, long days) {}
