package vn.tincay.base.web;

/** Words that lead somewhere: a step of the breadcrumb, a chosen filter to take away, a fact's place. */
public record Link(String text, String href) {}
