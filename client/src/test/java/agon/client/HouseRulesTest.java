package agon.client;

import agon.house.HouseRules;

class HouseRulesTest extends HouseRules {
  HouseRulesTest() {
    super("agon.client");
  }
}
