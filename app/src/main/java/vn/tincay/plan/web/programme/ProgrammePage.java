package vn.tincay.plan.web.programme;

import java.util.List;
import vn.tincay.plan.programme.NationalTarget;
import vn.tincay.plan.programme.Programme;
import vn.tincay.plan.programme.Programmes;

/** One programme with its task groups and national targets. */
public record ProgrammePage(Programme programme, List<Programmes.Group> groups, List<NationalTarget> targets) {}
