package vn.tincay.launch.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Checks that the current account can write to the data folder and that other accounts can neither read nor write to
 * it.
 */
record FolderRights(Path data) {

    Finding examine() {
        if (!Files.exists(data)) {
            Path parent = data;
            while (!Files.exists(parent) && parent.getParent() != null) {
                parent = parent.getParent();
            }
            return Files.isWritable(parent) ? Finding.good("rights", data) : Finding.bad("rights", "closed", parent);
        }
        if (!Files.isDirectory(data) || !Files.isWritable(data)) {
            return Finding.bad("rights", "closed", data);
        }
        return isOpenToOthers() ? Finding.warning("rights", "open", data) : Finding.good("rights", data);
    }

    private boolean isOpenToOthers() {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(data);
            return rights.contains(PosixFilePermission.OTHERS_READ)
                    || rights.contains(PosixFilePermission.OTHERS_WRITE);
        } catch (IOException | UnsupportedOperationException notSuchAFileSystem) {
            return false;
        }
    }
}
