package masar.performance.law;

/** The competencies (الجدارات) of the two forms, with the weight of each. */
public enum Competency {
    /** Sense of responsibility. */
    RESPONSIBILITY(10, 10),
    /** Cooperation. */
    COOPERATION(5, 5),
    /** Communication. */
    COMMUNICATION(15, 5),
    /** Achieving results. */
    RESULTS(20, 20),
    /** Developing staff. */
    DEVELOPING_STAFF(10, 10),
    /** Engagement. */
    ENGAGEMENT(40, 10),
    /** Leadership, on the supervisory form alone. */
    LEADERSHIP(0, 40);

    private final int weight;
    private final int supervisory;

    Competency(int weight, int supervisory) {
        this.weight = weight;
        this.supervisory = supervisory;
    }

    /** Its weight on a form; 0 where it is not on it. */
    public int weight(boolean onSupervisory) {
        return onSupervisory ? supervisory : weight;
    }

    /** Text key of its name. */
    public String textKey() {
        return "competency." + name();
    }
}
