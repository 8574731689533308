package agon.packages;

import agon.house.HouseRules;

class HouseRulesTest extends HouseRules {
  HouseRulesTest() {
    super("agon.packages");
  }
}
