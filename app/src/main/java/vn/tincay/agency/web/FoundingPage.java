package vn.tincay.agency.web;

import java.util.List;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.TypedDate;

/** A body being entered, everything as it was typed. */
public record FoundingPage(
        String parent, String parentText, String kind, List<Choice> kinds, String name, TypedDate from) {}
