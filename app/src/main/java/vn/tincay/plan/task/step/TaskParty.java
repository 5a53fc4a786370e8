package vn.tincay.plan.task.step;

import vn.tincay.viewer.Viewer;

/** What a viewer's body is to a task. */
public enum TaskParty {
    /** It has the task. */
    RECEIVER,
    /** It handed the task down. */
    HANDER;

    /** Whether this viewer takes steps of tasks at all: clerks and systems take none for their body. */
    public static boolean isOpenTo(Viewer viewer) {
        return viewer.role().drafts();
    }
}
