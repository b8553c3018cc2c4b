package masar.support;

/** What was answered to a grievance. */
public enum GrievanceReply {
    NONE, GRANTED, REFUSED,
    /** Nothing, and by law that is a refusal. */
    SILENT;

    /** Text key of its name. */
    public String key() {
        return "grievances.reply." + name();
    }
}
