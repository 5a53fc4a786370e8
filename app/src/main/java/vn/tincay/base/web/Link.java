package vn.tincay.base.web;

/** A text with an address: a step of the breadcrumb, a chosen filter to remove, the place of a fact. */
public record Link(String text, String href) {}
