package masar.retirement;

/**
 * An heir of somebody who died in service.
 *
 * @param id       its id within the case
 * @param name     the name as the deed of heirs has it
 * @param relation to the deceased
 */
public record Heir(long id, String name, Relation relation) {
    /** How an heir is related to the deceased. */
    public enum Relation { HUSBAND, WIFE, SON, DAUGHTER, FATHER, MOTHER, BROTHER, SISTER, GRANDCHILD, OTHER }
}
