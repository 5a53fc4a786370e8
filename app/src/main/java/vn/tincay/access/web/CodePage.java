package vn.tincay.access.web;

/** The form for the second step; {@code to} is where to go afterwards. */
public record CodePage(String to) {}
