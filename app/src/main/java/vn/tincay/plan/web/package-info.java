/**
 * The pages of plans, tasks, programmes and the calendar, and the reading part of the machine interface. Every form is
 * read through {@link vn.tincay.base.web.FormInput}, so that whatever was typed comes back exactly as it was.
 */
@NullMarked
package vn.tincay.plan.web;

import org.jspecify.annotations.NullMarked;
