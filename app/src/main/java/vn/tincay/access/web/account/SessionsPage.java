package vn.tincay.access.web.account;

import java.util.List;
import vn.tincay.access.proof.SessionList.OpenSession;

/** The person's sessions, last used first. */
public record SessionsPage(List<OpenSession> sessions) {}
