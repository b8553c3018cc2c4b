package masar.promotions.view;

import java.io.Serializable;

/** One number that a member gives: a mark, or how many of one sort. */
public class Scored implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String criterion;
    private final String item;
    private String value;

    Scored(String criterion, String item, String value) {
        this.criterion = criterion;
        this.item = item;
        this.value = value;
    }

    public String getCriterion() {
        return criterion;
    }

    /** The sort that is counted; empty where the element is one number. */
    public String getItem() {
        return item;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
