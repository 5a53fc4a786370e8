package vn.tincay.launch.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks the space for data: a full disk stops the database in the middle of a working day. */
record DiskSpace(Path data) {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long LEAST = 500 * MEGABYTE;
    private static final long COMFORTABLE = 5 * 1024 * MEGABYTE;

    Finding examine() {
        Path there = data;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return assess(Files.getFileStore(there).getUsableSpace());
        } catch (IOException e) {
            return Finding.bad("disk", "unknown", there, String.valueOf(e.getMessage()));
        }
    }

    Finding assess(long free) {
        if (free < LEAST) {
            return Finding.bad("disk", "full", free / MEGABYTE, data);
        }
        return free < COMFORTABLE
                ? Finding.warning("disk", "low", free / MEGABYTE, data)
                : Finding.good("disk", free / MEGABYTE, data);
    }
}
