package vn.tincay.plan.web.calendar;

/** The secret address, shown this once. */
public record FeedPage(String address) {}
