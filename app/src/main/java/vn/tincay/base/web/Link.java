package vn.tincay.base.web;

/** A text with an address, such as a step of the breadcrumb or a chosen filter to remove. */
public record Link(String text, String href) {}
