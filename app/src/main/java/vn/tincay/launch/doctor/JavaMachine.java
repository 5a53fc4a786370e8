package vn.tincay.launch.doctor;

/** Checks the Java version that the launcher found. */
record JavaMachine(int feature, String build) {
    private static final int NEEDED = 25;

    Finding examine() {
        return feature >= NEEDED ? Finding.good("java", build) : Finding.bad("java", "old", build, NEEDED);
    }
}
