package vn.tincay.base.web;

/** Which of the prepared explanations to show, with the reference of an unexpected failure or an empty one. */
public record FailurePage(String kind, String reference) {}
