-- Several bodies may lead a task together. The first of them has position 1.
drop index plan.task_bodies_one_lead;
