package vn.tincay.agency.web;

import vn.tincay.agency.Agency;
import vn.tincay.base.web.input.FormInput;

/**
 * The end of a body, as it is being typed.
 *
 * @param open whether this viewer can end it here
 * @param people how many hold a seat there
 */
public record EndingPage(Agency agency, boolean open, long people, FormInput typed) {}
