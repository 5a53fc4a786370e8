package vn.tincay.access.web;

/** The sign-in form; {@code to} is where to go afterwards. */
public record SignInPage(String login, String to) {}
