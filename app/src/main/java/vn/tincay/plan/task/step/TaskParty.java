package vn.tincay.plan.task.step;

import vn.tincay.viewer.Viewer;

/** The party as which a viewer may act on a task. */
public enum TaskParty {
    /** The agency that has the task. */
    RECEIVER,
    /** The agency that handed it down. */
    ASSIGNER,
    /** Any other body of {@code TaskScope.IN_LINE}: above the receiver, or the owner of the plan. */
    OVERSEER;

    /** Whether this viewer's role takes steps of tasks; clerks and connected systems take none. */
    public static boolean isOpenTo(Viewer viewer) {
        return viewer.role().drafts();
    }
}
