/**
 * The pages of plans, tasks, programmes and the calendar, and the read-only API. Every form is read through {@link
 * vn.tincay.base.web.input.FormInput}, so that a refused form shows exactly what was typed.
 */
@NullMarked
@NamedInterface("web")
package vn.tincay.plan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
