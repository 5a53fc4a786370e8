/**
 * The pages of plans, tasks, programmes and the calendar, and the read-only API. Every form is read through {@link
 * vn.tincay.base.web.input.FormInput}, so that a refused form shows exactly what was typed.
 */
@NullMarked
package vn.tincay.plan.web;

import org.jspecify.annotations.NullMarked;
