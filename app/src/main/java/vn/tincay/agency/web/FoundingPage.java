package vn.tincay.agency.web;

import java.util.List;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.TypedDate;

/** The form that enters an agency; it shows the input as typed. */
public record FoundingPage(
        String parent, String parentText, String kind, List<Choice> kinds, String name, TypedDate from) {}
