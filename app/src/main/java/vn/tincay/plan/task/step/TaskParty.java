package vn.tincay.plan.task.step;

/** What a viewer's body is to a task. */
public enum TaskParty {
    /** It has the task. */
    RECEIVER,
    /** It handed the task down. */
    HANDER
}
