package masar.offender.view;

/** A page bean that somebody else uses on purpose. */
public class ForeignPage {
}
