/** Stories of plans and tasks, from the paper to the last answer. */
package vn.tincay.journeys.plan;
