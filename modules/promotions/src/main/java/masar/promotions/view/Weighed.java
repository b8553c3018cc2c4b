package masar.promotions.view;

import java.io.Serializable;

/** A criterion with the weight that is typed for it. */
public class Weighed implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String code;
    private String weight;

    Weighed(String code, int weight) {
        this.code = code;
        this.weight = Integer.toString(weight);
    }

    public String getCode() {
        return code;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }
}
