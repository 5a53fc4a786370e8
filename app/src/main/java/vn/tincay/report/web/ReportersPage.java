package vn.tincay.report.web;

import java.util.List;
import java.util.UUID;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.TypedDate;
import vn.tincay.report.Claims;
import vn.tincay.report.Reporters;

/**
 * Who reports on a form, and the two forms to add and to end.
 *
 * @param path of the form
 * @param going how many still report
 * @param bodies kinds of bodies that can be added all at once
 * @param claims who else gathers reports of the unit, released by the viewer if he wants to
 * @param ending whose box was ticked
 */
public record ReportersPage(
        String title,
        String path,
        List<Reporters.Line> lines,
        long going,
        List<Choice> bodies,
        String agency,
        String agencyText,
        String body,
        TypedDate from,
        List<UUID> ending,
        TypedDate lastDay,
        List<Claims.Claim> claims) {}
