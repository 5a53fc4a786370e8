package vn.tincay.plan.web.programme;

import java.util.List;
import vn.tincay.plan.programme.Programme;

/** All programmes. */
public record ProgrammesPage(List<Programme> programmes, boolean mayAdd) {}
