package vn.tincay.plan.web;

/** Asks for what a step needs; {@code step} names the words and the address. */
public record PlanStepPage(PlanHead head, String step, Typed typed) {}
