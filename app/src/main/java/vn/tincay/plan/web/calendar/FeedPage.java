package vn.tincay.plan.web.calendar;

/** The secret address, shown only once. */
public record FeedPage(String address) {}
