package vn.tincay.agency.web;

import vn.tincay.agency.Agency;
import vn.tincay.base.web.input.FormInput;

/**
 * The form that ends an agency.
 *
 * @param mayEnd whether the viewer may end this agency
 * @param members number of people with a membership at this agency
 */
public record EndingPage(Agency agency, boolean mayEnd, long members, FormInput input) {}
