package agon.problems;

import agon.house.HouseRules;

class HouseRulesTest extends HouseRules {
  HouseRulesTest() {
    super("agon.problems");
  }
}
