package vn.tincay.plan.web.calendar;

/** The page that shows the secret address of a feed, only once. */
public record FeedPage(String address) {}
