package vn.tincay.plan.web;

/** The secret address, shown this once. */
public record FeedPage(String address) {}
